"""Reads the first users of an account by the vendor's own SDK, as its documentation shows it."""

import sys

import onelogin

url, users = sys.argv[1], int(sys.argv[2])
configuration = onelogin.Configuration(host=url, username="simulator", password="simulator")
client = onelogin.ApiClient(configuration)
request = onelogin.GenerateTokenRequest(grant_type="client_credentials")
configuration.access_token = onelogin.OAuth2Api(client).generate_token(generate_token_request=request).access_token
api = onelogin.UsersV2Api(client)
read, cursor = 0, None
while read < users:
    answer = api.list_users2_with_http_info(cursor=cursor) if cursor else api.list_users2_with_http_info()
    read += len(answer.data)
    cursor = {name.lower(): value for name, value in answer.headers.items()}.get("after-cursor")
    if not cursor:
        break
if read < users:
    sys.exit(f"{read} users of {users}")
