import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useFormContext } from 'react-hook-form';
import { counted } from '../../../shared/format/numbers';
import type { MethodDraft } from '../../../shared/draft/draft';
import { useKnownAccounts } from '../../../shared/draft/knownAccounts';
import { parsePairs, type KnownAccounts } from '../../../shared/pasted/pairs';

type Name<T> = { [K in keyof MethodDraft]: MethodDraft[K] extends T ? K : never }[keyof MethodDraft];

interface Field<T> {
  name: Name<T>;
  label: string;
  hint?: string;
}

/** One line of text. */
export function TextLine({ name, label, hint, placeholder }: Field<string> & { placeholder?: string }) {
  const { control } = useFormContext<MethodDraft>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField
          {...field}
          inputRef={ref}
          label={label}
          placeholder={placeholder}
          error={!!error}
          helperText={error?.message ?? hint}
          autoComplete="off"
        />
      )}
    />
  );
}

/** One of a few, by its words. */
export function Choice({ name, label, hint, words }: Field<string> & { words: Record<string, string> }) {
  const { control } = useFormContext<MethodDraft>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <TextField {...field} select label={label} helperText={hint}>
          {Object.entries(words).map(([value, text]) => (
            <MenuItem key={value} value={value} dense>
              {text}
            </MenuItem>
          ))}
        </TextField>
      )}
    />
  );
}

/** Yes or no. */
export function Tick({ name, label }: Field<boolean>) {
  const { control } = useFormContext<MethodDraft>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <FormControlLabel
          control={<Checkbox {...field} checked={value} onChange={(_event, on) => onChange(on)} />}
          label={label}
        />
      )}
    />
  );
}

/** Accounts and numbers from a spreadsheet; says how many were understood. */
export function PastedPairs({ name, label }: Field<string>) {
  const { control } = useFormContext<MethodDraft>();
  const known = useKnownAccounts();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField
          {...field}
          inputRef={ref}
          label={label}
          multiline
          minRows={5}
          maxRows={12}
          placeholder={'ACC00001\t25\nACC00002\t75'}
          error={!!error}
          helperText={firstOf(error?.message ?? understood(field.value, known))}
          slotProps={{ formHelperText: { sx: { whiteSpace: 'pre-line' } } }}
        />
      )}
    />
  );
}

const FAULTS_SHOWN = 8;

/** Every line that cannot be read, up to as many as fit; how many more there are is said. */
function firstOf(message: string): string {
  const faults = message.split('\n');
  const more = faults.length - FAULTS_SHOWN;
  return more > 0 ? [...faults.slice(0, FAULTS_SHOWN), `And ${more} more.`].join('\n') : message;
}

function understood(text: string, known: KnownAccounts | undefined): string {
  if (text.trim() === '') {
    return 'Paste two columns from a spreadsheet: account and number.';
  }
  const { count, faults, heading } = parsePairs(text, known);
  const read = `${counted(count, 'account')} read.`;
  return [read, heading && `Line ${heading} read as the header.`, ...faults].filter(Boolean).join('\n');
}
