/**
 * What breaks the programs of integrators between two versions of an OpenAPI document: `breaking(before, after)`.
 *
 *   node scripts/api-changes.mjs REF     the documents of docs/api against those of a git ref (default HEAD); exit 0: nothing breaks,
 *                                       1: something does, 2: the ref has no documents
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { home } from './run.mjs';
import { METHODS, SERVICES, at } from './merge-api.mjs';

const resolved = (document, node) => (node?.$ref ? at(document, node.$ref) : node);
const list = (value) => (value === undefined ? [] : [value].flat());
const without = (from, others) => from.filter((one) => !others.includes(one));

/** Every type that a schema allows; a reference beside null is the type of what it refers to. */
function typesOf(document, node) {
  const schema = resolved(document, node);
  return [...list(schema?.type), ...list(schema?.anyOf).flatMap((choice) => typesOf(document, choice))];
}

/** The parts of a schema in which a reference or one of several choices is followed. */
function partsOf(document, node) {
  const schema = resolved(document, node);
  const choices = [...list(schema?.anyOf), ...list(schema?.allOf)].map((choice) =>
    resolved(document, choice),
  );
  const all = [schema, ...choices].filter(Boolean);
  return {
    properties: Object.assign({}, ...all.map((part) => part.properties ?? {})),
    required: all.flatMap((part) => part.required ?? []),
    items: all.find((part) => part.items)?.items,
    values: all.find((part) => part.enum)?.enum,
    map: all.find((part) => typeof part.additionalProperties === 'object')?.additionalProperties,
  };
}

/** Compares what is sent by the side that changes less: a body by the program, an answer by the service. */
function schemas(context, where, before, after, isAnswer) {
  const { old, now, found, seen } = context;
  const pair = `${isAnswer} ${JSON.stringify(before)} ${JSON.stringify(after)}`;
  if (before === undefined || after === undefined || seen.has(pair)) {
    return;
  }
  seen.add(pair);
  const [sent, read] = isAnswer
    ? [typesOf(now, after), typesOf(old, before)]
    : [typesOf(old, before), typesOf(now, after)];
  const isNumber = (type) => type === 'integer' && read.includes('number');
  if (read.length > 0 && sent.length > 0) {
    without(sent, read)
      .filter((type) => !isNumber(type))
      .forEach((type) => found.push(`${where}: ${type} is ${isAnswer ? 'answered now' : 'no longer read'}`));
  }
  const [was, is] = [partsOf(old, before), partsOf(now, after)];
  if (was.values && is.values) {
    const [from, to] = isAnswer ? [is.values, was.values] : [was.values, is.values];
    without(from, to).forEach((value) =>
      found.push(`${where}: ${value} is ${isAnswer ? 'a new value' : 'no longer read'}`),
    );
  }
  Object.keys(was.properties)
    .filter((name) => !(name in is.properties))
    .forEach((name) => found.push(`${where}.${name} is gone`));
  const [from, to] = isAnswer ? [was.required, is.required] : [is.required, was.required];
  without(from, to)
    .filter((name) => !isAnswer || name in is.properties)
    .forEach((name) => found.push(`${where}.${name} ${isAnswer ? 'can be missing' : 'is required'} now`));
  Object.keys(was.properties).forEach((name) =>
    schemas(context, `${where}.${name}`, was.properties[name], is.properties[name], isAnswer),
  );
  schemas(context, `${where}[]`, was.items, is.items, isAnswer);
  schemas(context, `${where}{}`, was.map, is.map, isAnswer);
}

function parameters({ old, now, found }, where, before, after) {
  const read = (document, operation) =>
    list(operation.parameters).map((parameter) => resolved(document, parameter));
  const same = (one) => (other) => one.name === other.name && one.in === other.in;
  const [was, is] = [read(old, before), read(now, after)];
  was.filter((one) => !is.some(same(one))).forEach((one) => found.push(`${where} ?${one.name} is gone`));
  is.filter((one) => one.required && !was.find(same(one))?.required).forEach((one) =>
    found.push(`${where} ?${one.name} is required now`),
  );
}

function permissions({ found }, where, before, after) {
  const read = (operation) => list(operation.security).flatMap((scheme) => Object.values(scheme).flat());
  const [was, is] = [read(before), read(after)];
  if (is.length > 0) {
    without(was, is).forEach((permission) => found.push(`${where}: ${permission} allows it no longer`));
  }
  if (is.length > 0 && was.length === 0) {
    found.push(`${where}: it needs a permission now: ${is.join(' or ')}`);
  }
}

function operations(context, where, before, after) {
  const { old, now, found } = context;
  parameters(context, where, before, after);
  permissions(context, where, before, after);
  const bodies = [before, after].map(({ requestBody }) => requestBody?.content?.['application/json']?.schema);
  schemas(context, `${where} body`, ...bodies, false);
  if (after.requestBody?.required && !before.requestBody?.required) {
    found.push(`${where}: a body is required now`);
  }
  Object.entries(before.responses)
    .filter(([status]) => status < '400')
    .forEach(([status, response]) => {
      const next = resolved(now, after.responses[status]);
      if (next === undefined) {
        found.push(`${where}: ${status} is answered no longer`);
        return;
      }
      Object.entries(resolved(old, response).content ?? {}).forEach(([type, { schema }]) => {
        if (next.content?.[type] === undefined) {
          found.push(`${where} ${status}: ${type} is answered no longer`);
        }
        schemas(context, `${where} ${status}`, schema, next.content?.[type]?.schema, true);
      });
    });
}

/** @returns one line for each change after which a program written for `before` can fail */
export function breaking(before, after) {
  const context = { old: before, now: after, found: [], seen: new Set() };
  for (const [path, item] of Object.entries(before.paths)) {
    for (const method of METHODS.filter((known) => item[known])) {
      const where = `${method.toUpperCase()} ${path}`;
      const next = after.paths[path]?.[method];
      if (next === undefined) {
        context.found.push(`${where} is gone`);
      } else {
        operations(context, where, item[method], next);
      }
    }
  }
  return context.found;
}

/** @returns the document as it was at a git ref */
function kept(file, ref) {
  try {
    return parse(
      execFileSync('git', ['show', `${ref}:${file}`], {
        cwd: join(home, '..'),
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    );
  } catch {
    console.error(`${ref} has no ${file}: name a commit, a branch or a tag that has it.`);
    process.exit(2);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [ref = 'HEAD'] = process.argv.slice(2);
  const found = Object.keys(SERVICES).flatMap((name) => {
    const file = `docs/api/${name}.yaml`;
    const now = parse(readFileSync(join(home, '..', file), 'utf8'));
    return breaking(kept(file, ref), now).map((line) => `${name}  ${line}`);
  });
  console.log(found.length === 0 ? `Nothing breaks a program written for ${ref}.` : found.join('\n'));
  process.exit(found.length === 0 ? 0 : 1);
}
