"""Smart Hooks, their environment variables and their logs."""

from base64 import b64encode

from onelogin import Hook, HookEnvvar, SmartHooksApi, UpdateEnvironmentVariableRequest

from calls import Some

FUNCTION = b64encode(b"exports.handler = async () => ({success: true});").decode()


def hook(**members):
    return Hook(
        **{
            "type": "user-migration",
            "disabled": False,
            "timeout": 1,
            "env_vars": [],
            "runtime": "nodejs18.x",
            "retries": 0,
            "packages": {"mysql": "2.18.1"},
            "function": FUNCTION,
        }
        | members
    )


def hooks(calls):
    api = SmartHooksApi(calls.client)
    calls.call("v2 hooks.list", api.list_hooks, gives=Some([{"type": "pre-authentication", "runtime": "nodejs18.x"}]))
    made = calls.call(
        "v2 hooks.create", api.create_hook, hook(), gives={"type": "user-migration", "packages": {"mysql": "2.18.1"}}
    )
    number = made["id"]
    calls.call("v2 hooks.get", api.get_hook, number, gives={"id": number, "status": "ready", "function": FUNCTION})
    calls.call(
        "v2 hooks.update",
        api.update_hook,
        number,
        hook(disabled=True, timeout=2),
        gives={"id": number, "disabled": True, "timeout": 2},
    )
    calls.call("v2 hooks.get", api.get_hook, number, gives={"disabled": True, "timeout": 2, "env_vars": []})
    calls.call("v2 hooks.list", api.list_hooks, limit=10, page=1, gives=Some([{"id": number, "disabled": True}]))
    calls.call("v2 hooks.list_logs", api.get_logs, number, gives=[])
    calls.call("v2 hooks.delete", api.delete_hook, number)
    calls.call("v2 hooks.get", api.get_hook, number, refused=404)


def logs(calls):
    calls.call(
        "v2 hooks.list_logs",
        SmartHooksApi(calls.client).get_logs,
        "d360aded-6063-4c60-8add-45f32772ff71",
        limit=5,
        gives=Some([{"request_id": str}]),
    )


def variables(calls):
    api = SmartHooksApi(calls.client)
    made = calls.call(
        "v2 hook_envs.create",
        api.create_environment_variable,
        HookEnvvar(name="KEY", value="old"),
        gives={"name": "KEY"},
    )
    number = made["id"]
    calls.call("v2 hook_envs.get", api.get_environment_variable, number, gives={"id": number, "name": "KEY"})
    calls.call("v2 hook_envs.list", api.list_environment_variables, gives=Some([{"id": number}]))
    value = UpdateEnvironmentVariableRequest(value="new")
    calls.call("v2 hook_envs.update", api.update_environment_variable, number, value, gives={"id": number})
    calls.call("v2 hook_envs.delete", api.delete_environment_variable, number)


SCENARIOS = [
    (["v2 hooks"], hooks),
    (["v2 hooks"], logs),
    (["v2 hook_envs"], variables),
]
