"use client";

import type { ReactNode } from "react";

/** One state of a list as a link: where it leads, its word, how many, and whether it is the one shown. */
export type SegmentLine = readonly [href: string, label: string, count: string, current: boolean];
/** One choice in a menu: its value, its word, how many, and whether it is taken. */
export type OptionLine = readonly [value: string, label: string, count: string, chosen: boolean];
export type FilterMenu = { name: string; label: string; options: readonly OptionLine[]; clear: string };
/** One choice among many, whose first option is none. */
export type FilterSelect = {
  name: string;
  label: string;
  options: readonly (readonly [value: string, word: string])[];
  chosen: string;
};
export type FilterToggle = { name: string; label: string; count: string; chosen: boolean };

type ListFiltersProps = {
  action: string;
  label: string;
  /** What the states are called together. */
  states: string;
  segment: readonly SegmentLine[];
  menus?: readonly FilterMenu[];
  selects?: readonly FilterSelect[];
  toggles?: readonly FilterToggle[];
  /** What is typed rather than chosen: fields of the same form. */
  children?: ReactNode;
  /** The address of the list with nothing chosen, where something is. */
  clear?: string | undefined;
  /** What the address holds beside, such as state and order. */
  kept?: readonly (readonly [name: string, value: string])[];
  words: { show: string; clear: string };
};

/** The filters of a list as a form whose choices stand in the address: states as a segment, the rest as quiet menus and check boxes. Works without a script. */
export function ListFilters({
  action,
  label,
  states,
  segment,
  menus = [],
  selects = [],
  toggles = [],
  children,
  clear,
  kept = [],
  words,
}: ListFiltersProps) {
  const show = (
    <button className="btn sm" type="submit">
      {words.show}
    </button>
  );
  const split = <span className="split" aria-hidden="true" />;
  return (
    <form className="filters" action={action} aria-label={label}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <nav className="seg" aria-label={states}>
        {segment.map(([href, word, count, current]) => (
          <a key={href} href={href} aria-current={current ? "true" : undefined}>
            {word} {count !== "" && <b>{count}</b>}
          </a>
        ))}
      </nav>
      {menus.length + selects.length > 0 && split}
      {menus.map((menu) => {
        const chosen = menu.options.filter((option) => option[3]).length;
        return (
          <details key={menu.name} className={chosen > 0 ? "pick on" : "pick"} name="filters">
            <summary>
              {menu.label}
              {chosen > 0 && <b>{chosen}</b>}
            </summary>
            <fieldset className="menu-p">
              <legend className="sr">{menu.label}</legend>
              {menu.options.map(([value, word, count, isChosen]) => (
                <label key={value}>
                  <input type="checkbox" name={menu.name} value={value} defaultChecked={isChosen} />
                  <span>{word}</span>
                  <span>{count}</span>
                </label>
              ))}
              <p>
                {show}
                {chosen > 0 && <a href={menu.clear}>{words.clear}</a>}
              </p>
            </fieldset>
          </details>
        );
      })}
      {selects.map(({ name, label: word, options, chosen }) => (
        <select
          key={name}
          name={name}
          aria-label={word}
          defaultValue={chosen}
          className={chosen === options[0]?.[0] ? undefined : "on"}
        >
          {options.map(([value, its]) => (
            <option key={value} value={value}>
              {its}
            </option>
          ))}
        </select>
      ))}
      {toggles.length > 0 && (
        <>
          {split}
          <div className="togs">
            {toggles.map(({ name, label: word, count, chosen }) => (
              <label key={name} className="tog">
                <input type="checkbox" name={name} value="1" defaultChecked={chosen} />
                {word} {count !== "" && <b>{count}</b>}
              </label>
            ))}
            {children === undefined && show}
          </div>
        </>
      )}
      {children !== undefined && (
        <div className="typed">
          {children}
          <p>
            {show}
            {clear !== undefined && <a href={clear}>{words.clear}</a>}
          </p>
        </div>
      )}
    </form>
  );
}
