import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

/** Several answers of several, all in sight. */
export function CheckboxGroup(props: Omit<ChoiceGroupProps, "type">) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
