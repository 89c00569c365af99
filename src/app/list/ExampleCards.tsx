/** Three finished or faulty reports of invented places, opened as marked copies. */
import { type ExampleId, examples } from '../../examples/examples.ts';
import { Icon } from '../ui/Icon.tsx';

export function ExampleCards({ onExample }: { readonly onExample: (id: ExampleId) => void }) {
  return (
    <ul className="example-cards">
      {examples.map(({ id, name, description }) => (
        <li key={id}>
          <button type="button" className="example-card" onClick={() => onExample(id)}>
            <Icon name="file" size={22} />
            <span className="example-text">
              <span className="example-name">{name}</span>
              <span className="example-description">{description}</span>
            </span>
            <Icon name="chevronRight" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
