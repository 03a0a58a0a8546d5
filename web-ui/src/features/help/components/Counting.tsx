import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { allow, isAllowed } from '../../../shared/interactions/interactions';

/** What is counted, said plainly, and the switch for it. */
export function Counting() {
  const [isOn, setOn] = useState(isAllowed);
  return (
    <>
      <Typography>
        To find slow screens, the system counts screens, actions and durations, for example “workbench,
        preview, 800 ms”. It does not record the user, the accounts, the bonds or the time of day.
      </Typography>
      <FormControlLabel
        label="Count what I use"
        control={
          <Switch
            size="small"
            checked={isOn}
            onChange={(_event, checked) => {
              allow(checked);
              setOn(checked);
            }}
          />
        }
      />
    </>
  );
}
