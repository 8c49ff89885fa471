export { parseTime, TIME_FORMS, toRfc3339 } from '../../amounts/time';
