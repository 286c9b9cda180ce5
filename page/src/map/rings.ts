import type { PlacesOnMap } from '../api/types';

/** How far from its point a place of a kind may lie, in kilometres; a point on a map looks surer than it is. */
const KILOMETRES: Record<string, number> = {
  neighbourhood: 0.5,
  quarter: 0.5,
  hamlet: 0.5,
  village: 1,
  town: 2,
  suburb: 2,
  city: 5,
  area: 5,
  district: 15,
  county: 20,
  oblast: 60,
  governorate: 60,
  province: 60,
  state: 80,
  region: 80,
  country: 200,
};
const OTHERWISE = 0.5;

/** Where nobody is sure that the place lies there, the ring is so much wider. */
const UNSURE = 0.5;
const WIDER = 2;

const CORNERS = 48;
const KILOMETRES_A_DEGREE = 111.32;

type Feature = PlacesOnMap['features'][number];
type Shapes = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** A ring around each place of which nobody drew how far it reaches, in degrees. */
export function rings(places: readonly Feature[]): Shapes {
  return shapes(places.filter(({ geometry }) => geometry.type === 'Point'), ({ properties }) => ({
    type: 'Polygon',
    coordinates: [ring(properties.point, radius(properties))],
  }));
}

/** The places of which somebody drew how far they reach. */
export function areas(places: readonly Feature[]): Shapes {
  return shapes(places, ({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry : null));
}

function shapes(places: readonly Feature[], shape: (place: Feature) => GeoJSON.Polygon | GeoJSON.MultiPolygon | null): Shapes {
  return {
    type: 'FeatureCollection',
    features: places.flatMap((place) => {
      const geometry = shape(place);
      return geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry }];
    }),
  };
}

function radius({ kind, coordinates_confidence: confidence }: Feature['properties']): number {
  const kilometres = KILOMETRES[kind] ?? OTHERWISE;
  return confidence !== undefined && confidence < UNSURE ? kilometres * WIDER : kilometres;
}

function ring([longitude, latitude]: [number, number], kilometres: number): [number, number][] {
  const up = kilometres / KILOMETRES_A_DEGREE;
  const across = up / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = ((i % CORNERS) / CORNERS) * 2 * Math.PI;
    return [longitude + across * Math.cos(angle), latitude + up * Math.sin(angle)];
  });
}
