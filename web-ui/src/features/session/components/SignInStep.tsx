import { lazy, Suspense } from 'react';
import { useDispatch } from 'react-redux';
import type { Answer } from '../api/signInCalls';
import type { Step } from '../model/steps';
import { signedIn } from '../../../shared/api/session';
import { Loading } from '../../../shared/ui/Loading';
import { PasswordForm } from './PasswordForm';
import { Providers } from './Providers';

/** What only some users see, fetched when it is asked for. */
const CodeForm = lazy(() => import('./CodeForm'));
const EnrollmentForm = lazy(() => import('./EnrollmentForm'));
const NewPasswordForm = lazy(() => import('./NewPasswordForm'));
const RecoveryCodes = lazy(() => import('./RecoveryCodes'));

interface Props {
  step: Step;
  onAnswer: (answer: Answer) => void;
  onStartOver: () => void;
}

/** The one form that the present step needs. */
export function SignInStep({ step, onAnswer, onStartOver }: Props) {
  const dispatch = useDispatch();
  if (step.asks === 'PASSWORD') {
    return <Providers>{<PasswordForm onAnswer={onAnswer} />}</Providers>;
  }
  if (step.asks === 'CODES_READ') {
    return (
      <Suspense fallback={<Loading label="Opening the recovery codes" />}>
        <RecoveryCodes codes={step.codes} onRead={() => dispatch(signedIn(step.answer))} />
      </Suspense>
    );
  }
  const forms = { TOTP: CodeForm, TOTP_ENROLLMENT: EnrollmentForm, NEW_PASSWORD: NewPasswordForm };
  const Form = forms[step.asks];
  return (
    <Suspense fallback={<Loading label="Opening the next step" />}>
      <Form key={step.token} token={step.token} onAnswer={onAnswer} onStartOver={onStartOver} />
    </Suspense>
  );
}
