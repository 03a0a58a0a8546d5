import Box from '@mui/material/Box';
import { useState } from 'react';

/** A place for a grid's own acts in the line of acts that its screen has. */
export function useActsPlace() {
  const [actsIn, setActsIn] = useState<HTMLElement | null>(null);
  return { actsIn, place: <Box ref={setActsIn} sx={{ display: 'contents' }} /> };
}
