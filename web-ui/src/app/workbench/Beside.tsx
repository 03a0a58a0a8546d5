import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';

interface Props {
  label: string;
  /** px */
  width: number;
  /** Under which name the browser remembers that the reader folded it away; without one it does not fold. */
  kept?: string;
  /** Whether it is open until the reader folds or opens it. */
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** What stands at the right of the accounts; under them on a narrow window. */
export function Beside({ label, width, kept, isOpenAtFirst = true, children }: Props) {
  const key = `oas.${kept}`;
  const [choice, setChoice] = useState(() => localStorage.getItem(key));
  const isOpen = kept === undefined || (choice === null ? isOpenAtFirst : choice === 'open');
  const fold = () => {
    const next = isOpen ? 'folded' : 'open';
    localStorage.setItem(key, next);
    setChoice(next);
  };
  return (
    <Box
      component="aside"
      aria-label={label}
      sx={{
        width: { md: isOpen ? width : 28 },
        flexShrink: 0,
        overflow: 'auto',
        p: isOpen ? 1.5 : 0,
        borderStyle: 'solid',
        borderColor: 'divider',
        borderWidth: { xs: '1px 0 0', md: '0 0 0 1px' },
        bgcolor: 'background.paper',
      }}
    >
      {kept !== undefined && (
        <Button
          variant="text"
          color="inherit"
          aria-expanded={isOpen}
          onClick={fold}
          sx={{
            mb: isOpen ? 1 : 0,
            minWidth: 0,
            ...(!isOpen && { writingMode: { md: 'vertical-rl' }, p: 0.5, width: '100%' }),
          }}
        >
          {label} {isOpen ? '▸' : '◂'}
        </Button>
      )}
      {isOpen && children}
    </Box>
  );
}
