"""Tokens, quotas, groups and invitations."""

from onelogin import (
    GetInviteLinkRequest,
    GroupsApi,
    InviteLinksApi,
    OAuth2Api,
    RevokeTokensRequest,
    SendInviteLinkRequest,
)

from calls import Some

SUCCESS = {"error": False, "code": 200}


def quota(calls):
    api = OAuth2Api(calls.client)
    calls.call(
        "auth rate_limits.get", api.get_rate_limit, gives={"status": SUCCESS, "data": {"x_rate_limit_limit": 5000}}
    )


def revoke(calls):
    api, token = OAuth2Api(calls.client), calls.configuration.access_token
    calls.call(
        "auth tokens.revoke",
        api.revoke_tokens,
        revoke_tokens_request=RevokeTokensRequest(access_token=token),
        gives=SUCCESS,
    )
    calls.call("auth rate_limits.get", api.get_rate_limit, refused=401)


def groups(calls):
    api, employees = GroupsApi(calls.client), {"id": 417333, "name": "employees"}
    calls.call("v1 groups.list", api.get_groups, gives={"status": SUCCESS, "data": Some([employees])})
    calls.call("v1 groups.get", api.get_group_by_id, "417333", gives={"status": SUCCESS, "data": [employees]})
    calls.call("v1 groups.get", api.get_group_by_id, "1", refused=404)


def invites(calls):
    api, email = InviteLinksApi(calls.client), "kelly+preprod@onelogin.com"
    link = GetInviteLinkRequest(email=email)
    calls.call("v1 invites.generate_link", api.get_invite_link, get_invite_link_request=link, gives={"status": SUCCESS})
    link = SendInviteLinkRequest(email=email)
    calls.call("v1 invites.send_link", api.send_invite_link, send_invite_link_request=link, gives={"status": SUCCESS})


SCENARIOS = [
    (["auth rate_limits"], quota),
    (["v1 groups"], groups),
    (["v1 invites"], invites),
]
