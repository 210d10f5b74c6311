/** Why a backup cannot be restored here. */
export class Unrestorable extends Error {
  override name = "Failure";
}
