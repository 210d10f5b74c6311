/** That who is asked sees every system of a case, or else this one as an official of its owner, as a condition in SQL. */
export const ofOwnService = (system: string): string =>
  `not (select runut.only_own_services()) or runut.is_own_service(${system})`;
