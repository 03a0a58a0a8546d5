import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

/** Shown once: each code stands in for the authenticator app one time. */
export default function RecoveryCodes({ codes, onRead }: { codes: string[]; onRead: () => void }) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography>
        Your authenticator app is set up. Keep these recovery codes: each works once, when you do not have the
        app. They are not shown again.
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontFamily: 'monospace', columns: 2 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button variant="contained" size="medium" autoFocus onClick={onRead}>
        I have kept the codes
      </Button>
    </Box>
  );
}
