import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useFormContext } from 'react-hook-form';
import type { MethodDraft } from '../../../shared/draft/draft';

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
        <TextField
          {...field}
          select
          label={label}
          helperText={hint}
          // The choice that the service makes by itself has no value, but words.
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
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
