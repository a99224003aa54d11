// Gives what the tests wrote to ajv. Run by .ci/node, which installs it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (...at) => fs.readFileSync(path.join(root, ...at), 'utf8');
const lines = (name) => read('.artifacts', 'schema', name).split('\n').filter(Boolean);

const installed = createRequire(path.join(root, '.artifacts', 'node', 'package.json'));
const ajv = new (installed('ajv/dist/2020.js').default)({ strict: true, strictRequired: false });
installed('ajv-formats').default(ajv);

const accepts = ajv.compile(JSON.parse(read('src', 'Summit.Domain', 'schema', 'summit-chronicle-1.schema.json')));
const failures = [
  ...lines('valid.ndjson').filter((line) => !accepts(JSON.parse(line))).map(() => 'written, and refused'),
  ...lines('broken.ndjson').map((line) => JSON.parse(line)).filter((one) => !one.refused && !accepts(JSON.parse(one.document))).map(() => 'refused by the schema alone'),
];
failures.slice(0, 20).forEach((failure) => console.log('schema:', failure));
console.log(`schema: ${failures.length} failures with ajv`);
process.exit(failures.length > 0 ? 1 : 0);
