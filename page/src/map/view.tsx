import { Map as MapLibre, Marker, NavigationControl, ScaleControl, setWorkerUrl, LngLatBounds, type GeoJSONSource } from 'maplibre-gl';
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asking } from '../api/client';
import type { PlacesOnMap, PlaceState } from '../api/types';
import { useAnswer } from '../app';
import { Shape, useSideClass } from '../parts/signs';
import { type Colours, colours, watchColours } from './colours';
import { land } from './land';
import type { MapProps } from './lazy';
import { areas, rings } from './rings';

setWorkerUrl('/map-worker.js');

/** Names are shown where so many places or fewer are on the map; else they come when a place is pointed at. */
const NAMED = 60;

/**
 * Where the places of a picture lie, on land and borders that come with the page. A help beside the list, which says it all:
 * each place is a link with its state as shape and word.
 */
export function MapView({ places, query, linkTo }: MapProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const points = useAnswer<PlacesOnMap>(asking('/picture/places', query));
  const sideClass = useSideClass();
  const fitted = useRef(false);

  useEffect(() => {
    let made: MapLibre | null = null;
    let stopWatching = (): void => undefined;
    let gone = false;
    document.head.querySelector('link[href="/map.css"]') ?? document.head.append(stylesheet());
    land().then(
      (ground) => {
        if (gone || box.current === null) {
          return;
        }
        try {
          made = ready(box.current, ground, colours());
        } catch {
          setTrouble('This browser cannot draw a map (WebGL is missing); the list has it all.');
          return;
        }
        made.on('load', () => setMap(made));
        stopWatching = watchColours((now) => made !== null && paint(made, now));
      },
      () => setTrouble('The map’s ground cannot be loaded; the list has it all.'),
    );
    return () => {
      gone = true;
      stopWatching();
      made?.remove();
    };
  }, []);

  const features = points.state === 'there' ? points.value.features : null;
  useEffect(() => {
    if (map === null || features === null) {
      return undefined;
    }
    const shown = new Map<string, PlaceState>(places.map((place) => [place.place, place]));
    const here = features.filter((feature) => shown.has(feature.id));
    map.getSource<GeoJSONSource>('rings')?.setData(rings(here));
    map.getSource<GeoJSONSource>('areas')?.setData(areas(here));
    const markers = here.flatMap((feature) => {
      const place = shown.get(feature.id);
      if (place === undefined) {
        return [];
      }
      const element = document.createElement('div');
      element.className = 'marker-box';
      const [holder = '', ...others] = new Set(place.holdings.map((holding) => holding.holder));
      // Where several are said to hold it, no side's hue is shown.
      const side = sideClass(others.length === 0 ? holder : '');
      render(<PlaceMarker place={place} href={linkTo(place.place)} side={side} />, element);
      return [new Marker({ element, anchor: 'center' }).setLngLat(feature.properties.point).addTo(map)];
    });
    map.getContainer().classList.toggle('crowded', here.length > NAMED);
    if (!fitted.current && here.length > 0) {
      fitted.current = true;
      const bounds = new LngLatBounds();
      here.forEach((feature) => bounds.extend(feature.properties.point));
      map.fitBounds(bounds, { padding: 40, maxZoom: 13, animate: false });
    }
    return () => {
      for (const marker of markers) {
        render(null, marker.getElement());
        marker.remove();
      }
    };
  }, [map, features, places]);

  const lying = features === null ? null : places.filter((place) => !features.some((feature) => feature.id === place.place)).length;
  return (
    <section class="map" aria-label="Map; the list beside it says the same">
      {trouble === null ? <div class="map-box" ref={box} /> : <p class="quiet">{trouble}</p>}
      <p class="quiet map-note">
        Land and borders: Natural Earth. A dashed ring is where a place may lie, not how far it reaches; a full line is how somebody drew it.
        {lying === null || lying === 0 ? '' : ` ${lying} of these places cannot be put on a map: nobody says where they lie.`}
      </p>
    </section>
  );
}

function PlaceMarker({ place, href, side }: { place: PlaceState; href: string; side: string }): JSX.Element {
  return (
    <a class={`marker ${side}`} href={href} title={`${place.name}: ${place.state}`}>
      <Shape state={place.state} />
      <span class="marker-name">
        <bdi>{place.name}</bdi>
        <span class="sr">, {place.state}</span>
      </span>
    </a>
  );
}

function stylesheet(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/map.css';
  return link;
}

function ready(container: HTMLElement, ground: GeoJSON.FeatureCollection, now: Colours): MapLibre {
  const map = new MapLibre({
    container,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    center: [20, 20],
    zoom: 1,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: ground },
        rings: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
        areas: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': now.sea } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': now.land } },
        { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': now.border, 'line-width': 1 } },
        {
          id: 'rings',
          type: 'line',
          source: 'rings',
          paint: { 'line-color': now.ring, 'line-width': 1, 'line-dasharray': [3, 3] },
        },
        { id: 'areas', type: 'line', source: 'areas', paint: { 'line-color': now.ring, 'line-width': 1.5 } },
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl(), 'bottom-left');
  return map;
}

function paint(map: MapLibre, now: Colours): void {
  map.setPaintProperty('sea', 'background-color', now.sea);
  map.setPaintProperty('land', 'fill-color', now.land);
  map.setPaintProperty('borders', 'line-color', now.border);
  map.setPaintProperty('rings', 'line-color', now.ring);
  map.setPaintProperty('areas', 'line-color', now.ring);
}
