import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlaceState } from '../api/types';

export interface MapProps {
  places: PlaceState[];
  /** Path and clocks that the places are of. */
  query: Record<string, string | null>;
  /** The address of a place's view. */
  linkTo: (id: string) => string;
}

/** The map, fetched only where it is wanted: it is larger than all the rest. */
export function LazyMap(props: MapProps): JSX.Element {
  const [loaded, setLoaded] = useState<{ MapView: FunctionComponent<MapProps> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./view').then(setLoaded, () => setFailed(true));
  }, []);
  if (failed) {
    return <p class="map quiet">The map cannot be loaded; the list has it all.</p>;
  }
  return loaded === null ? <div class="map" aria-hidden="true" /> : <loaded.MapView {...props} />;
}
