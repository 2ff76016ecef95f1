import { RISKY_SIGNS, signCode } from './currencySigns';

/** Letters that may touch the digits behind them and mean money: "Rs500", "Dh1.2bn", "R850". */
export function isMoneyPrefix(letters: string): boolean {
  return (
    signCode(letters) !== undefined &&
    (!RISKY_SIGNS.has(letters) || letters === 'R' || letters === 'N' || letters === 'SR')
  );
}
