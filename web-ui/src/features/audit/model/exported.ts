import type { FileColumn } from '../../../shared/export/table';
import type { Entry } from '../api/auditCalls';
import { detailOf } from './sentences';
import { actionInWords } from './words';

const text = (header: string, of: FileColumn<Entry>['of']): FileColumn<Entry> => ({
  header,
  kind: 'text',
  of,
});

/** Audit rows as a file: the words of the screen, and the ids and hashes by which a row is found again and checked. */
export const FILE_COLUMNS: FileColumn<Entry>[] = [
  { header: 'Seq', kind: 'whole', of: ({ sequence }) => sequence },
  { header: 'When (UTC)', kind: 'time', of: ({ at }) => at },
  text('Who', ({ actor }) => actor),
  text('What', ({ action }) => actionInWords(action)),
  text('Detail', detailOf),
  text('Why', ({ reason }) => reason),
  text('Action', ({ action }) => action),
  text('Object', ({ entity_id }) => entity_id),
  text('Audit id', ({ audit_id }) => audit_id),
  text('Correlation id', ({ correlation_id }) => correlation_id),
  text('Hash', ({ hash }) => hash),
];
