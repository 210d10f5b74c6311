import type { ReactNode } from "react";

export type Obstacle = {
  id: string;
  /** What still hangs. */
  words: ReactNode;
  /** What would lift it. */
  advice?: ReactNode | undefined;
  /** Where to do so, for who may go there, and the name of that act. */
  href: string | undefined;
  act: string;
};

/** Everything that hangs, each with the link that lifts it. */
export function ObstacleList({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul className="panel flush list">
      {obstacles.map((obstacle) => (
        <li key={obstacle.id} className="item">
          <div>
            <p>{obstacle.words}</p>
            {obstacle.advice !== undefined && <p className="small ink3">{obstacle.advice}</p>}
          </div>
          {obstacle.href !== undefined && (
            <a className="btn sm" href={obstacle.href}>
              {obstacle.act}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
