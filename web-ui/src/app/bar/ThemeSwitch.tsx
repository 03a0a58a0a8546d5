import BrightnessAutoIcon from '@mui/icons-material/BrightnessAuto';
import DarkModeIcon from '@mui/icons-material/DarkMode';
import LightModeIcon from '@mui/icons-material/LightMode';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useColorScheme } from '@mui/material/styles';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICON = { system: BrightnessAutoIcon, light: LightModeIcon, dark: DarkModeIcon };

/** The system's theme, light, dark, and round again. */
export function ThemeSwitch() {
  const { mode = 'system', setMode } = useColorScheme();
  const Icon = ICON[mode];
  const name = `Theme: ${mode}`;
  return (
    <Tooltip title={`${name}; click for ${NEXT[mode]}`}>
      <IconButton size="small" aria-label={name} onClick={() => setMode(NEXT[mode])}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
