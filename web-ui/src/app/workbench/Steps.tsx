import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import Stepper from '@mui/material/Stepper';
import { useSelector } from 'react-redux';
import { useLocation, useNavigate } from 'react-router';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { BarSlot } from '../../shared/bar/BarSlot';
import { isOrderComplete } from '../../shared/entry/rules';
import { selectDraft } from '../../shared/draft/draft';

/** The addresses of each step. */
const PLACES = [['order'], ['method'], ['preview', 'compare']];

/** As high as the bar. */
const COMPACT = {
  maxWidth: 560,
  mx: { md: 'auto' },
  py: 0.25,
  '& .MuiStepIcon-root': { fontSize: 18 },
  '& .MuiStepLabel-label': { fontSize: 12 },
  '& .MuiStepButton-root': { py: 0.5, my: -0.5 },
} as const;

/** Where the reader is, and the way back; the first two steps stand on one page. */
export function Steps() {
  const draft = useSelector(selectDraft);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const ready = isOrderComplete(draft.order);
  const { sending, unknown } = useSentCommits();
  const isHeld = sending.length + unknown.size > 0;
  const steps = [
    { name: 'Order Entry', to: '/workbench/order', open: true },
    { name: 'Allocation Method', to: '/workbench/method', open: true },
    { name: 'Preview & Commit', to: `/workbench/preview/${draft.previewId}`, open: draft.previewId !== null },
  ];
  const here = PLACES.findIndex((places) => places.some((place) => pathname.includes(`/workbench/${place}`)));
  return (
    <BarSlot>
      <Stepper nonLinear activeStep={here} aria-label="Steps" sx={COMPACT}>
        {steps.map(({ name, to, open }, index) => (
          <Step key={name} completed={ready && index < here} disabled={(!open || isHeld) && index !== here}>
            <StepButton onClick={() => navigate(to)} aria-current={index === here ? 'step' : undefined}>
              {name}
            </StepButton>
          </Step>
        ))}
      </Stepper>
    </BarSlot>
  );
}
