// The same with ajv, where it is installed in a folder above: npm install ajv ajv-formats
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (...at) => fs.readFileSync(path.join(root, ...at), 'utf8');
const lines = (name) => read('.artifacts', 'schema', name).split('\n').filter(Boolean);

let ajv;
try {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  ajv = new Ajv({ strict: true, strictRequired: false });
  formats(ajv);
} catch {
  console.log('schema: skipped with ajv, which is not installed');
  process.exit(0);
}

const accepts = ajv.compile(JSON.parse(read('src', 'Summit.Domain', 'schema', 'summit-chronicle-1.schema.json')));
const failures = [
  ...lines('valid.ndjson').filter((line) => !accepts(JSON.parse(line))).map(() => 'written, and refused'),
  ...lines('broken.ndjson').map((line) => JSON.parse(line)).filter((one) => !one.refused && !accepts(JSON.parse(one.document))).map(() => 'refused by the schema alone'),
];
failures.slice(0, 20).forEach((failure) => console.log('schema:', failure));
console.log(`schema: ${failures.length} failures with ajv`);
process.exit(failures.length > 0 ? 1 : 0);
