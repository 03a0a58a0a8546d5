import BrightnessAutoIcon from '@mui/icons-material/BrightnessAuto';
import DarkModeIcon from '@mui/icons-material/DarkMode';
import LightModeIcon from '@mui/icons-material/LightMode';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useColorScheme } from '@mui/material/styles';
import { useState } from 'react';

const MODES = ['light', 'dark', 'system'] as const;
const ICONS = { light: LightModeIcon, dark: DarkModeIcon, system: BrightnessAutoIcon };
const WORDS = { light: 'Light', dark: 'Dark', system: 'System' };

/** The theme: light, dark, or as the system has it. */
export function ThemeMenu() {
  const { mode: chosen = 'system', setMode } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const Icon = ICONS[chosen];
  const name = `Theme: ${WORDS[chosen]}`;
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          size="small"
          aria-label={name}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true, 'aria-label': 'Theme' } }}
      >
        {MODES.map((mode) => {
          const Mark = ICONS[mode];
          return (
            <MenuItem
              key={mode}
              role="menuitemradio"
              aria-checked={mode === chosen}
              selected={mode === chosen}
              onClick={() => {
                setMode(mode);
                setAnchor(null);
              }}
            >
              <ListItemIcon>
                <Mark fontSize="small" />
              </ListItemIcon>
              {WORDS[mode]}
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
