/* Units of the shipped records that questions are asked of. */

export const urumqi = '650104-gsl';
export const chaoyang = '110105-gsl';
export const yushui = '360502-gsl';
export const anju = '510904-gsl';
export const changji = '652300-gsl';
