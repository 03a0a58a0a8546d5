import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import Stepper from '@mui/material/Stepper';
import { useSelector } from 'react-redux';
import { useLocation, useNavigate } from 'react-router';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { isOrderComplete } from '../../shared/draft/rules';
import { selectDraft } from '../../shared/draft/draft';

/** The addresses of each step. */
const PLACES = [['order'], ['method'], ['preview', 'compare']];

/** Where the reader is, and the way back; a step opens when the ones before it are filled in. */
export function Steps() {
  const draft = useSelector(selectDraft);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const ready = isOrderComplete(draft.order);
  const { sending, unknown } = useSentCommits();
  const isHeld = sending.length + unknown.size > 0;
  const steps = [
    { name: 'Order Entry', to: '/workbench/order', open: true },
    { name: 'Allocation Method', to: '/workbench/method', open: ready },
    { name: 'Preview & Commit', to: `/workbench/preview/${draft.previewId}`, open: draft.previewId !== null },
  ];
  const here = PLACES.findIndex((places) => places.some((place) => pathname.includes(`/workbench/${place}`)));
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      <Stepper nonLinear activeStep={here} aria-label="Steps" sx={{ px: 2, py: 1, maxWidth: 780 }}>
        {steps.map(({ name, to, open }, index) => (
          <Step key={name} completed={ready && index < here} disabled={(!open || isHeld) && index !== here}>
            <StepButton onClick={() => navigate(to)} aria-current={index === here ? 'step' : undefined}>
              {name}
            </StepButton>
          </Step>
        ))}
      </Stepper>
    </Box>
  );
}
