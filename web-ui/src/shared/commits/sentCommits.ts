import { useSyncExternalStore } from 'react';
import { useSelector } from 'react-redux';
import { LONGEST_WAIT_MS } from '../api/unanswered';
import { selectUser } from '../api/session';

/**
 * Commits that were sent and not answered yet, kept in the browser: a reload, another tab and the next sign-in know of them
 * too. Holds ids and times only, each user's for that user.
 */
interface Sent {
  standing: 'SENDING' | 'UNKNOWN' | 'NOT_COMMITTED';
  /** When it was sent, or its answer lost, ms since 1970. */
  at: number;
  /** The page that sends it; when that page is gone, the answer is lost. */
  page: string;
}
type Sents = Record<string, Sent>;

const THIS_PAGE = Math.random().toString(36).slice(2);
const keyOf = (owner: string) => `oas.commits.${owner}`;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function parsed(text: string | null): Sents {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Sents;
  } catch {
    return {};
  }
}

function change(owner: string, by: (sents: Sents) => Sents): void {
  const sents = by(parsed(localStorage.getItem(keyOf(owner))));
  if (Object.keys(sents).length > 0) {
    localStorage.setItem(keyOf(owner), JSON.stringify(sents));
  } else {
    localStorage.removeItem(keyOf(owner));
  }
  listeners.forEach((listener) => listener());
}

const only = (sents: Sents, keep: (id: string, sent: Sent) => boolean): Sents =>
  Object.fromEntries(Object.entries(sents).filter(([id, sent]) => keep(id, sent)));

const stand = (owner: string, id: string, standing: Sent['standing']) =>
  change(owner, (sents) => ({ ...sents, [id]: { standing, at: Date.now(), page: THIS_PAGE } }));

/** Said before it is sent, so that a reload in between does not forget it. */
export function commitSent(owner: string, id: string): void {
  change(owner, (sents) => only(sents, (_id, { standing }) => standing !== 'NOT_COMMITTED'));
  stand(owner, id, 'SENDING');
}
export const answerLost = (owner: string, id: string) => stand(owner, id, 'UNKNOWN');
export const foundNotCommitted = (owner: string, id: string) => stand(owner, id, 'NOT_COMMITTED');
export const commitAnswered = (owner: string, id: string) =>
  change(owner, (sents) => only(sents, (other) => other !== id));

export interface SentCommits {
  /** Whose they are. */
  owner: string;
  /** On their way from this page. */
  sending: string[];
  /** It is not known whether they were carried out; when the answer was lost, by id. */
  unknown: Map<string, number>;
  /** Found not to be carried out; when, by id. */
  notCommitted: Map<string, number>;
}

/** The signed-in user's commits without an answer. */
export function useSentCommits(): SentCommits {
  const owner = useSelector(selectUser)?.id ?? '';
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(owner)));
  const all = Object.entries(parsed(text));
  const isHere = ({ standing, page }: Sent) => standing === 'SENDING' && page === THIS_PAGE;
  // Another page may still wait for its answer, as long as a page does.
  const since = ({ standing, at }: Sent) => (standing === 'SENDING' ? at + LONGEST_WAIT_MS : at);
  const times = (of: (sent: Sent) => boolean) =>
    new Map(all.filter(([, sent]) => of(sent)).map(([id, sent]) => [id, since(sent)]));
  return {
    owner,
    sending: all.filter(([, sent]) => isHere(sent)).map(([id]) => id),
    unknown: times((sent) => sent.standing !== 'NOT_COMMITTED' && !isHere(sent)),
    notCommitted: times(({ standing }) => standing === 'NOT_COMMITTED'),
  };
}
