import { day } from './dates';

interface Bond {
  ticker: string | null;
  issuer: string | null;
  description: string;
  coupon: number;
  maturity: string;
}

const written = (issuer: string, coupon: number, maturity: string) =>
  `${issuer} ${coupon.toFixed(3)} ${day(maturity)}`;

/** A bond as the desk names it: ticker (else issuer), coupon, maturity: `VZ 2.550 03/21/31`. */
export const bondName = ({ ticker, issuer, description, coupon, maturity }: Bond): string =>
  ticker || issuer ? written(ticker || issuer || '', coupon, maturity) : describedBond(description);

const DESCRIBED = /^(.+) (\d+(?:\.\d+)?)% (\d{4}-\d{2}-\d{2})\b/;

/**
 * The same from a description: `Verizon Communications Inc 2.55% 2031-03-21` as `VZ 2.550 03/21/31`, or as `Verizon
 * Communications Inc 2.550 03/21/31` where the ticker is not known. A description of another form stays as it is.
 */
export function describedBond<D extends string | null>(description: D, ticker?: string | null): D | string {
  const [, issuer, coupon, maturity] = DESCRIBED.exec(description ?? '') ?? [];
  return issuer && maturity ? written(ticker || issuer, Number(coupon), maturity) : description;
}
