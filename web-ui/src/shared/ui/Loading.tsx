import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

/** Shaped like what comes: a title, a line, a table. */
export function Loading({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <Box role="status" aria-label={label} sx={{ p: 2 }}>
      <Skeleton width={260} height={28} />
      <Skeleton width={420} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rectangular" height={24} sx={{ mt: 0.75 }} />
      ))}
    </Box>
  );
}
