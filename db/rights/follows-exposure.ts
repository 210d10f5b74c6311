/** A record of an exposure follows the RED rule of the exposure it belongs to; policies, as SQL. */
export const followsExposure = (name: string): string => `
create policy follows on ${name} as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = ${name}.exposure_id offset 0));
create policy of_what_one_sees on ${name} as restrictive for insert to runut_app
  with check (exists (select 1 from exposures e where e.id = ${name}.exposure_id));`;
