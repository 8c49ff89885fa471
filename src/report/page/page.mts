import { startRestoreTable } from './restore-table.mjs';

startRestoreTable();
