"""Events and their types."""

from onelogin import EventsApi

from calls import Some

FIRST = {"id": 904257546, "user_id": 36216766, "event_type_id": 5, "actor_user_name": "Kelly Slater"}


def events(calls):
    api = EventsApi(calls.client)
    calls.call("v1 events.list", api.get_events, gives={"status": {"code": 200}, "data": Some([FIRST])})
    calls.call(
        "v1 events.list",
        api.get_events,
        user_id=56781966,
        gives={"data": Some([{"user_id": 56781966, "event_type_id": 5}])},
    )
    calls.call(
        "v1 events.list",
        api.get_events,
        event_type_id=[5],
        gives={"data": Some([{"user_id": 56781966, "event_type_id": 5}])},
    )
    calls.call("v1 events.list", api.get_events, id=FIRST["id"], gives={"data": [FIRST]})
    calls.call("v1 events.list", api.get_events, until="2025-01-01T00:02:00Z", gives={"data": [FIRST, {}]})
    calls.call("v1 events.get", api.get_event_by_id, FIRST["id"], gives={"data": FIRST})
    calls.call("v1 events.get", api.get_event_by_id, 1, refused=404)
    calls.call(
        "v1 events.list_types", api.get_event_types, gives={"data": Some([{"id": 1, "name": "APP_ADDED_TO_ROLE"}])}
    )


SCENARIOS = [(["v1 events"], events)]
