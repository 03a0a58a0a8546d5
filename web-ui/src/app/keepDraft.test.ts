import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from './store';
import { signedIn, signedOut } from '../shared/api/session';
import { emptyDraft, orderDrafted } from '../shared/draft/draft';
import { keepDraft, keptDraft } from '../shared/draft/keepDraft';

const signIn = (id: string) =>
  signedIn({ access_token: 'a', user: { id, username: `user-${id}`, permissions: [] } });

/** A page that was loaded: what it shows afterwards is what the tab kept. */
function load() {
  const store = createStore(keptDraft());
  keepDraft(store);
  return store;
}

describe('the draft of a tab', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there after a reload, for the user who wrote it', () => {
    const first = load();
    first.dispatch(signIn('1'));
    first.dispatch(orderDrafted({ ...first.getState().draft.order, quantity: '10mm' }));
    const reloaded = load();
    reloaded.dispatch(signIn('1'));
    expect(reloaded.getState().draft.order.quantity).toBe('10mm');
    const another = load();
    another.dispatch(signIn('2'));
    expect(another.getState().draft.order.quantity).toBe('');
  });

  it.each([[[]], [['allocation:override']]])(
    'stays the same one while nothing is drafted: may %j',
    (permissions) => {
      const store = load();
      store.dispatch(signedIn({ access_token: 'a', user: { id: '1', username: 'one', permissions } }));
      const { draft } = store.getState();
      store.dispatch({ type: 'elsewhere' });
      expect(store.getState().draft).toBe(draft);
    },
  );

  it('is gone from the tab after a sign-out', () => {
    const store = load();
    store.dispatch(signIn('1'));
    store.dispatch(orderDrafted({ ...store.getState().draft.order, quantity: '10mm' }));
    expect(sessionStorage).toHaveLength(1);
    store.dispatch(signedOut());
    expect(sessionStorage).toHaveLength(0);
  });

  const ofText = { ...emptyDraft, order: { quantity: '7' }, method: { weights: 'ACC1 1' } };

  it.each(['not JSON', '{"order":null}', '[]', '7', JSON.stringify(ofText)])(
    'is empty when the tab kept %s',
    (kept) => {
      sessionStorage.setItem('oas.draft', kept);
      expect(keptDraft().order.quantity).toBe('');
    },
  );
});
