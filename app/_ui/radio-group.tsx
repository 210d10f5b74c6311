import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type RadioGroupProps = Omit<ChoiceGroupProps, "type" | "values"> & { value?: string | undefined };

/** One answer of several, all in sight. */
export function RadioGroup({ value, ...rest }: RadioGroupProps) {
  return <ChoiceGroup type="radio" values={value === undefined ? [] : [value]} {...rest} />;
}
