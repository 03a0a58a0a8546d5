import type { PreviewRequest } from '../api/contract';
import type { KnownAccounts } from '../pasted/knownAccounts';
import { sentAmount } from './amount';
import { areInstructions, isBlank, type AccountLine } from './line';

type Parameters = NonNullable<PreviewRequest['parameters']>;
type Instruction = NonNullable<Parameters['allocations']>[number];

const idOf = ({ account }: AccountLine, known?: KnownAccounts) =>
  known?.get(account.trim().toLowerCase()) ?? account.trim();

/** Number by account, accounts by the ids they have. */
export const valuesOf = (lines: AccountLine[], known?: KnownAccounts): Record<string, number> =>
  Object.fromEntries(
    lines
      .filter((line) => !isBlank(line))
      .map((line) => [idOf(line, known), sentAmount(line.value, line.unit) ?? 0]),
  );

function instructionOf(line: AccountLine, known?: KnownAccounts): Instruction {
  const { unit, value, least, most, priority } = line;
  return {
    account_id: idOf(line, known),
    type: unit as Instruction['type'],
    value: sentAmount(value, unit) ?? 0,
    ...(least.trim() && { min_value: sentAmount(least, unit) ?? 0 }),
    ...(most.trim() && { max_value: sentAmount(most, unit) ?? 0 }),
    ...(priority.trim() && { priority: Number(priority) }),
  };
}

/** Weights, or instructions where lines ask for amounts. */
export function weightsOrInstructions(
  lines: AccountLine[],
  { allowPartial, known }: { allowPartial: boolean; known?: KnownAccounts | undefined },
): Pick<Parameters, 'weights' | 'allocations' | 'allow_partial'> {
  const filled = lines.filter((line) => !isBlank(line));
  return areInstructions(filled)
    ? {
        allocations: filled.map((line) => instructionOf(line, known)),
        ...(!allowPartial && { allow_partial: false }),
      }
    : { weights: valuesOf(filled, known) };
}
