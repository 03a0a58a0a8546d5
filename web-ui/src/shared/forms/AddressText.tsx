import TextField from '@mui/material/TextField';

interface Props {
  name: string;
  label: string;
  placeholder: string;
  /** What the address has. */
  value: string;
  onChange: (value: string) => void;
}

/** A text kept in the address: it counts with Enter, or when the field is left. */
export function AddressText({ name, label, placeholder, value, onChange }: Props) {
  return (
    <TextField
      key={`${name}=${value}`}
      label={label}
      placeholder={placeholder}
      defaultValue={value}
      onBlur={({ target }) => target.value.trim() !== value && onChange(target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          onChange((event.target as HTMLInputElement).value.trim());
        }
      }}
    />
  );
}
