import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface Props {
  name: string;
  /** What is never cut: id and price. */
  rest: string;
}

/** The bond of a block; a long issuer's name leaves its place to the figures beside it. */
export function BlockBond({ name, rest }: Props) {
  return (
    <Typography
      variant="caption"
      component="div"
      sx={{ display: 'flex', gap: 0.5, fontWeight: 600, maxWidth: { xs: 340, xl: 560 } }}
    >
      <Box
        component="span"
        title={name}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {name}
      </Box>
      <Typography variant="caption" component="span" color="textSecondary" sx={{ flexShrink: 0 }}>
        {rest}
      </Typography>
    </Typography>
  );
}
