import { expect, it } from 'vitest';
import { breaking } from './api-changes.mjs';

const operation = (change = {}) => ({
  security: [{ AccessToken: ['thing:read', 'thing:admin'] }],
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
  requestBody: {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Wish' } } },
  },
  responses: {
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
    204: {},
    404: {},
  },
  ...change,
});

const document = ({ post = operation(), wish = {}, thing = {}, required = ['name', 'side'] } = {}) => ({
  paths: { '/v1/things': { post } },
  components: {
    schemas: {
      Wish: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, note: { type: 'string' } },
        ...wish,
      },
      Thing: {
        type: 'object',
        required,
        properties: { name: { type: 'string' }, side: { type: 'string', enum: ['BUY', 'SELL'] }, ...thing },
      },
    },
  },
});

const changed = (change) => breaking(document(), document(change));

it('finds nothing where nothing breaks', () => {
  expect(changed({})).toEqual([]);
  expect(
    changed({
      wish: {
        properties: {
          name: { type: ['string', 'null'] },
          note: { type: 'string' },
          more: { type: 'string' },
        },
      },
      thing: { added: { type: 'string' }, side: { type: 'string', enum: ['BUY'] } },
    }),
  ).toEqual([]);
});

it('names an operation, a status and a permission that are gone', () => {
  expect(breaking(document(), { ...document(), paths: {} })).toEqual(['POST /v1/things is gone']);
  const responses = { ...operation().responses };
  delete responses[204];
  expect(changed({ post: operation({ responses }) })).toEqual(['POST /v1/things: 204 is answered no longer']);
  expect(changed({ post: operation({ security: [{ AccessToken: ['thing:admin'] }] }) })).toEqual([
    'POST /v1/things: thing:read allows it no longer',
  ]);
});

it('names what a request must hold now, and what is read no longer', () => {
  const parameters = [{ name: 'day', in: 'query', required: true, schema: { type: 'string' } }];
  expect(changed({ post: operation({ parameters }) })).toEqual([
    'POST /v1/things ?limit is gone',
    'POST /v1/things ?day is required now',
  ]);
  expect(changed({ wish: { required: ['name', 'note'] } })).toEqual([
    'POST /v1/things body.note is required now',
  ]);
  expect(changed({ wish: { properties: { name: { type: 'integer' } } } })).toEqual([
    'POST /v1/things body.note is gone',
    'POST /v1/things body.name: string is no longer read',
  ]);
});

it('names what an answer holds no longer, or holds in another way', () => {
  expect(changed({ required: ['name'] })).toEqual(['POST /v1/things 200.side can be missing now']);
  expect(
    changed({
      thing: { name: { type: ['string', 'null'] }, side: { type: 'string', enum: ['BUY', 'SELL', 'SHORT'] } },
    }),
  ).toEqual([
    'POST /v1/things 200.name: null is answered now',
    'POST /v1/things 200.side: SHORT is a new value',
  ]);
});
