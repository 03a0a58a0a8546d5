import { useState, type ClipboardEvent } from 'react';
import { counted } from '../../../shared/format/numbers';
import { isBlank, LINES, type AccountLine, type LinesName, type Unit } from '../../../shared/lines/line';
import type { Decimal, Question } from '../../../shared/pasted/decimals';
import { useKnownAccounts } from '../../../shared/pasted/knownAccounts';
import { readTable } from '../../../shared/pasted/table';

const isTable = (text: string) => /[\t\n]/.test(text.trim());

/** The lines after an import: one of an account that is there already takes its place, all others stand after. */
export function merged(present: AccountLine[], added: AccountLine[]): AccountLine[] {
  const filled = present.filter((line) => !isBlank(line));
  const news = new Map(added.map((line) => [line.account.toLowerCase(), line]));
  const isAlone = news.size === added.length;
  if (!isAlone) {
    return [...filled, ...added];
  }
  const kept = filled.map((line) => news.get(line.account.toLowerCase()) ?? line);
  const there = new Set(filled.map(({ account }) => account.toLowerCase()));
  return [...kept, ...added.filter(({ account }) => !there.has(account.toLowerCase()))];
}

/** Reads pasted tables and files into lines; numbers that can be read in two ways are asked about before any line changes. */
export function useImport(name: LinesName, lines: AccountLine[], onChange: (lines: AccountLine[]) => void) {
  const known = useKnownAccounts();
  const { units } = LINES[name];
  const [unit, setUnit] = useState<Unit>(lines[0]?.unit ?? units[0] ?? 'WEIGHT');
  const [waiting, setWaiting] = useState<{ text: string; question: Question } | null>(null);
  const [notes, setNotes] = useState<string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const read = (text: string, decimal: Decimal | null) => {
    const table = readTable(text, { known, unit, decimal });
    setFault(null);
    setWaiting(table.question ? { text, question: table.question } : null);
    setNotes(table.question ? [] : [`${counted(table.lines.length, 'line')} read.`, ...table.notes]);
    if (!table.question) {
      onChange(merged(lines, table.lines));
    }
  };
  return {
    unit,
    setUnit,
    notes,
    fault,
    question: waiting?.question ?? null,
    answer: (decimal: Decimal) => waiting && read(waiting.text, decimal),
    dismiss: () => {
      setWaiting(null);
      setNotes([]);
      setFault(null);
    },
    /** A table is read as lines wherever it is pasted; a single value goes into the cell that is edited. */
    pasted: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      if (isTable(text)) {
        event.preventDefault();
        event.stopPropagation();
        read(text, null);
      }
    },
    uploaded: async (file: File | undefined) => {
      if (!file) {
        return;
      }
      const { textOf } = await import('../../../shared/pasted/workbook');
      try {
        read(await textOf(file), null);
      } catch {
        setFault(
          `${file.name} is neither a text file in UTF-8 nor an XLSX workbook. Save it as CSV or XLSX.`,
        );
      }
    },
  };
}

export type Importing = ReturnType<typeof useImport>;
