import { createTheme, type Theme } from '@mui/material/styles';

/** BUY and SELL by word and tint: blue and orange, safe for color-blind eyes, never red and green. */
export const sideTint = {
  BUY: { light: '#0b57a8', dark: '#7db4f5' },
  SELL: { light: '#a44a06', dark: '#f2a863' },
} as const;

/** The tint of a side in either scheme, for one property. */
export const sideColor = (side: keyof typeof sideTint, theme: Theme, property: string) => ({
  [property]: sideTint[side].light,
  ...theme.applyStyles('dark', { [property]: sideTint[side].dark }),
});

const FONT = '"Inter Variable", system-ui, sans-serif';

/** Where the keyboard is, on every control in the same way. */
const focusRing = (outlineOffset: number) => ({
  outline: '2px solid var(--mui-palette-primary-main)',
  outlineOffset,
});

/** One theme, two schemes of equal care; the reader's system chooses, the switch in the bar overrules it. */
export const theme: Theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#2f4363' },
        info: { main: '#0b66b8' },
        warning: { main: '#8a5a00' },
        error: { main: '#b3261e' },
        background: { default: '#f5f6f8', paper: '#ffffff' },
        text: { primary: '#14181f', secondary: '#4b5563' },
        divider: '#dfe3e8',
      },
    },
    dark: {
      palette: {
        primary: { main: '#a9bbd6', dark: '#c3d0e4' },
        info: { main: '#7db4f5' },
        warning: { main: '#f0b849' },
        error: { main: '#ff8a80' },
        background: { default: '#0d1115', paper: '#14181d' },
        text: { primary: '#e8ebf0', secondary: '#a7b0bd' },
        divider: '#262d37',
      },
    },
  },
  spacing: 8,
  shape: { borderRadius: 2 },
  typography: {
    fontFamily: FONT,
    fontSize: 13,
    body1: { fontSize: 13, lineHeight: '20px' },
    body2: { fontSize: 13, lineHeight: '20px' },
    caption: { fontSize: 12, lineHeight: '16px' },
    h1: { fontSize: 16, lineHeight: '24px', fontWeight: 600 },
    h2: { fontSize: 15, lineHeight: '20px', fontWeight: 600 },
    h3: { fontSize: 13, lineHeight: '20px', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': focusRing(2),
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { transition: 'none !important', animation: 'none !important' },
        },
      },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: { root: { minHeight: 28, padding: '2px 10px', lineHeight: '20px', fontSize: 13 } },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: true },
      styleOverrides: { root: { '&.MuiInputBase-sizeSmall > .MuiOutlinedInput-input': { minHeight: 20 } } },
    },
    MuiInputLabel: { defaultProps: { shrink: true } },
    // The list stands inside the landmark it belongs to.
    MuiAutocomplete: { defaultProps: { disablePortal: true } },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 32,
          minWidth: 0,
          padding: '4px 10px',
          fontSize: 12,
          '&.Mui-focusVisible': focusRing(-2),
        },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 32 } } },
    // A screen's title is the first heading, what folds stands right under it.
    MuiAccordion: { defaultProps: { slotProps: { heading: { component: 'h2' } } } },
    MuiAccordionSummary: {
      styleOverrides: {
        root: { font: 'inherit', fontWeight: 600, minHeight: 36, '&.Mui-focusVisible': focusRing(-2) },
        content: { margin: '8px 0' },
      },
    },
    MuiTableCell: { styleOverrides: { sizeSmall: { padding: '2px 6px', fontSize: 12 } } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiPaper: { defaultProps: { variant: 'outlined' } },
    // Without its ripple a button shows no focus of its own, and it takes the outline of the baseline away.
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing(2) } },
    },
    // What fills its frame, which cuts off everything outside, has the ring inside.
    MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': focusRing(-2) } } },
    MuiListItemButton: { styleOverrides: { root: { '&.Mui-focusVisible': focusRing(-2) } } },
  },
});
