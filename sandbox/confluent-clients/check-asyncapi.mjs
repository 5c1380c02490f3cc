// Checks docs/asyncapi.yaml against the JSON schema of AsyncAPI 3.0.0, and that every reference in it leads somewhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json');
const document = parse(readFileSync(new URL('../../docs/asyncapi.yaml', import.meta.url), 'utf8'));

// The schema brings its own copy of draft 07, so Ajv must not.
const ajv = new Ajv.default({ strict: false, allErrors: true, meta: false, validateSchema: false, logger: false });
addFormats.default(ajv);
const faults = [];
if (!ajv.validate(schema, document)) {
  faults.push(...ajv.errors.map((error) => `${error.instancePath} ${error.message}`));
}

function follow(node, path) {
  if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') {
      const target = node.$ref.slice(2).split('/').reduce((at, key) => at?.[key.replaceAll('~1', '/')], document);
      if (target === undefined) {
        faults.push(`${path} refers to ${node.$ref}, which is not there`);
      }
    }
    Object.entries(node).forEach(([key, value]) => follow(value, `${path}/${key}`));
  }
}
follow(document, '');

faults.slice(0, 40).forEach((fault) => console.error(fault));
console.log(`AsyncAPI ${document.asyncapi}: ${Object.keys(document.channels).length} channels, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
