import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { home } from './run.mjs';

const FOLDER = join(home, '..', 'docs', 'api');
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const PROBLEM = 'application/problem+json';
const RETRIED = [429, 503, 504];

/** The services in the order of the merged document, and what a name of theirs begins with where two services share it. */
export const SERVICES = {
  'allocation-service': 'Allocation',
  'order-gateway-service': 'OrderGateway',
  'reference-data-service': 'ReferenceData',
  'auth-service': 'Auth',
};

const read = (name) => parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'));

/** Where each component is, as a reference says it. */
const placesOf = (document) =>
  Object.entries(document.components).flatMap(([section, named]) =>
    Object.keys(named).map((name) => `#/components/${section}/${name}`),
  );

export const at = (document, place) =>
  place
    .slice(2)
    .split('/')
    .reduce((node, step) => node?.[step], document);

/** Visits every object that is a reference. */
function references(node, visit) {
  if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') {
      visit(node);
    }
    Object.values(node).forEach((part) => references(part, visit));
  }
}

/** @returns places that two documents give different meanings, directly or by what they refer to */
function ambiguous(documents) {
  const found = new Set();
  const texts = new Map();
  for (const document of documents) {
    for (const place of placesOf(document)) {
      const text = JSON.stringify(at(document, place));
      if ((texts.get(place) ?? text) !== text) {
        found.add(place);
      }
      texts.set(place, text);
    }
  }
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const document of documents) {
      placesOf(document).forEach((place) =>
        references(at(document, place), ({ $ref }) => {
          if (found.has($ref)) {
            found.add(place);
          }
        }),
      );
    }
  }
  return found;
}

/** Gives each ambiguous component of the document a name of its own. */
function rename(document, prefix, places) {
  const renamed = (place) => place.replace(/[^/]+$/, (name) => prefix + name);
  references(document, (node) => {
    if (places.has(node.$ref)) {
      node.$ref = renamed(node.$ref);
    }
  });
  placesOf(document)
    .filter((place) => places.has(place))
    .forEach((place) => {
      const [, section, name] = place.slice(2).split('/');
      document.components[section][prefix + name] = document.components[section][name];
      delete document.components[section][name];
    });
}

/** Operations that only services call are closed at the front door. */
function open(paths) {
  for (const [path, item] of Object.entries(paths)) {
    METHODS.filter((method) => item[method]?.['x-internal']).forEach((method) => delete item[method]);
    if (!METHODS.some((method) => item[method])) {
      delete paths[path];
    }
  }
}

/** The response with one more kind of problem, under a name that says both. */
function withKind(components, response, { status, type, title }) {
  const code = type.replace('/problems/', '');
  const before = response?.$ref ? at({ components }, response.$ref) : response;
  const types = before?.content?.[PROBLEM]?.schema.allOf[1].properties.type.enum ?? [];
  if (types.includes(type)) {
    return response;
  }
  const name = [...types.map((known) => known.replace('/problems/', '')), code].sort().join('.');
  const titles = before && types.length > 0 ? `${before.description}; ${title}` : title;
  const problem = {
    schema: {
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        {
          type: 'object',
          properties: {
            type: {
              type: 'string',
              enum: [...types, type].sort(),
              description: 'Which kind of problem it is',
            },
          },
        },
      ],
    },
  };
  const headers = RETRIED.includes(status)
    ? {
        'Retry-After': {
          description: 'Whole seconds after which to try again; left out where that is not known',
          schema: { type: 'integer' },
        },
      }
    : undefined;
  const made = {
    description: titles,
    ...(headers && { headers }),
    content: { ...before?.content, [PROBLEM]: problem },
  };
  if (types.length === 0 && before) {
    return { ...made, description: before.description };
  }
  components.responses[name] ??= made;
  return {
    ...(response?.$ref && response.description && { description: response.description }),
    $ref: `#/components/responses/${name}`,
  };
}

/** @returns one OpenAPI document of what the front door serves: every service's open operations, and the gateway's own answers */
export function merged() {
  const documents = Object.fromEntries(Object.keys(SERVICES).map((name) => [name, read(name)]));
  const places = ambiguous(Object.values(documents));
  const first = Object.values(documents)[0];
  const whole = {
    openapi: first.openapi,
    info: {
      ...first.info,
      title: 'Order Allocation System API',
      description:
        'Every operation that the front door serves, with what api-gateway answers in place of a service.',
    },
    servers: first.servers,
    tags: [],
    paths: {},
    components: {},
  };
  for (const [name, document] of Object.entries(documents)) {
    rename(document, SERVICES[name], places);
    open(document.paths);
    Object.entries(document.components).forEach(([section, named]) => {
      whole.components[section] = { ...whole.components[section], ...named };
    });
    Object.assign(whole.paths, document.paths);
    whole.tags.push(...document.tags.filter((tag) => !whole.tags.some((known) => known.name === tag.name)));
  }
  const own = read('gateway-answers');
  for (const item of Object.values(whole.paths)) {
    for (const method of METHODS.filter((known) => item[known])) {
      own.forEach((answer) => {
        const { responses } = item[method];
        responses[answer.status] = withKind(whole.components, responses[answer.status], answer);
      });
    }
  }
  return withoutUnused(whole);
}

/** What only the closed operations use is no part of the document. */
function withoutUnused(document) {
  const used = new Set();
  const follow = (node) =>
    references(node, ({ $ref }) => {
      if (!used.has($ref)) {
        used.add($ref);
        follow(at(document, $ref));
      }
    });
  follow(document.paths);
  for (const section of ['schemas', 'responses']) {
    Object.keys(document.components[section])
      .filter((name) => !used.has(`#/components/${section}/${name}`))
      .forEach((name) => delete document.components[section][name]);
  }
  document.tags = document.tags.filter(({ name }) =>
    Object.values(document.paths).some((item) => METHODS.some((method) => item[method]?.tags.includes(name))),
  );
  return document;
}

/** Writes the merged document into a folder, as YAML and as JSON. */
export function write(folder) {
  const document = merged();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'openapi.yaml'), stringify(document, { aliasDuplicateObjects: false }));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
}
