/**
 * The same check in a third of the code. What ajv writes says at every member how a finding is kept and which shape the
 * member has; here that is said once, and members of known shapes are listed. Findings lose what nobody reads.
 */
export function shrinkValidator(code: string): string {
  const lists = new Map<string, string>();
  const schemas = schemasOf(code);
  const short = code
    .replace(/^const schema\d+ = .*;\n/gm, '')
    .replaceAll(/^const func\d+ = .*hasOwnProperty;\n/gm, '')
    .replaceAll('let vErrors = null;', 'const found = [];')
    .replaceAll(/\.errors = vErrors;/g, '.errors = found;')
    .replaceAll(FINDING, (_, path = '', keyword, params, schema, parent, rest) => {
      const allowed = allowedBy(keyword, schemaAt(schema, schemas), () => schemaAt(parent, schemas));
      const kept = [
        `instancePath${path}`,
        `keyword:"${keyword}"`,
        `params:${/^(required|add)/.test(keyword) ? params : '{}'}`,
      ];
      return `errors = found.push({${[...kept, `schema:${listed(allowed, lists)}`].join(',')},${rest}});`;
    })
    .replaceAll(
      OWN_MEMBER,
      (_, parent, key) => `${listed(Object.keys(schemaAt(parent, schemas) as object), lists)}.includes(${key})`,
    )
    .replaceAll(SHAPE, (_, shape, data, path) => `errors = ask(${shape}, ${data}, ${path}, found);`)
    .replaceAll(MEMBER_RUN, oneList);
  const left = /\bschema\d+\b|\bvErrors\b|\bfunc\d+\b/.exec(short);
  if (left) throw new Error(`The code that ajv writes has changed: nothing was made of ${left[0]}`);
  return [asking, ...[...lists].map(([text, name]) => `const ${name} = ${text};\n`), short].join('');
}

const asking = `
function ask(shape, data, instancePath, found) {
  if (!shape(data, { instancePath })) for (const finding of shape.errors) found.push(finding);
  return found.length;
}
function askAll(shapes, data, instancePath, found) {
  for (const [name, shape] of Object.entries(shapes)) {
    if (data[name] !== undefined) ask(shape, data[name], instancePath + "/" + name, found);
  }
  return found.length;
}
`;

/** A finding that is made and kept. */
const FINDING =
  /const (?:err\d+) = \{instancePath(:.*?)?,schemaPath:.*?,keyword:"(\w+)",params:(.*?),schema:(.*),parentSchema:(schema\d+[^,]*?),(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\nerrors\+\+;/g;

const OWN_MEMBER = /func\d+\.call\((schema[^,]+), (key\d+)\)/g;

/** Asks the check of a shape that many members have. */
const SHAPE =
  /if\(!\((validate\d+)\(([^,]+), \{instancePath:(.*?),parentData:.*?rootData\}\)\)\)\{\nvErrors = .*;\nerrors = vErrors\.length;\n\}/g;

/** Members of one object, one behind the other. */
const MEMBER = String.raw`if\(data\d*\.\w+ !== undefined\)\{\nerrors = ask\(validate\d+, data\d*\.\w+, .*, found\);\n\}\n`;
const MEMBER_RUN = new RegExp(`(?:${MEMBER})+`, 'g');

function oneList(run: string): string {
  const asked = [...run.matchAll(/ask\((validate\d+), (data\d*)\.(\w+), (.*)"?, found\)/g)];
  const groups: { data: string; path: string; shapes: string[] }[] = [];
  for (const [, shape, data, name, whole] of asked) {
    const path = `${whole.slice(0, whole.lastIndexOf(`/${name}"`))}"`.replace(/\+""$/, '');
    const last = groups.at(-1);
    if (last?.data === data && last.path === path) last.shapes.push(`${name}:${shape}`);
    else groups.push({ data, path, shapes: [`${name}:${shape}`] });
  }
  return groups
    .map(({ data, path, shapes }) => `errors = askAll({${shapes.join(',')}}, ${data}, ${path}, found);\n`)
    .join('');
}

/** What a finding says was allowed. */
function allowedBy(keyword: string, schema: unknown, parent: () => unknown): unknown {
  if (keyword === 'additionalProperties') return Object.keys((parent() as { properties: object }).properties);
  return keyword === 'required' || keyword === 'propertyNames' ? null : schema;
}

/** A list stands once, however many members allow what is in it. */
function listed(value: unknown, lists: Map<string, string>): string {
  const text = JSON.stringify(value);
  if (!Array.isArray(value)) return text;
  if (!lists.has(text)) lists.set(text, `list${lists.size}`);
  return lists.get(text) as string;
}

function schemasOf(code: string): ReadonlyMap<string, unknown> {
  return new Map([...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name, text]) => [name, JSON.parse(text)]));
}

/** Of a path into a schema, or of what stands for itself. */
function schemaAt(expression: string, schemas: ReadonlyMap<string, unknown>): unknown {
  const [, name, path] = /^(schema\d+)(.*)$/.exec(expression) ?? [];
  if (name === undefined) return JSON.parse(expression);
  const steps = [...path.matchAll(/\.([\w$]+)|\["(.*?)"\]|\[(\d+)\]/g)].map(
    ([, word, quoted, index]) => word ?? quoted ?? index,
  );
  return steps.reduce((value, step) => (value as Record<string, unknown>)[step], schemas.get(name));
}
