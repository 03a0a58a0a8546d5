import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** The work, and beside it the summary that never goes away; below it on a narrow window. */
export function WithRail({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        flex: 1,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 272px' },
        gap: 2,
        p: 2,
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <Paper component="aside" aria-label="Summary" sx={{ p: 2, position: 'sticky', top: 16 }}>
        {rail}
      </Paper>
    </Box>
  );
}

/** A titled list of facts in the rail. */
export function RailFacts({ title, facts }: { title: string; facts: [string, ReactNode][] }) {
  return (
    <Box sx={{ '& + &': { mt: 2 } }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1 }}>
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" color="textSecondary">
              {name}
            </Typography>
            <Typography component="dd" sx={{ m: 0, textAlign: 'right' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
