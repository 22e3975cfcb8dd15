"""Calls methods of the vendor's SDK, holds the answers against what must be true, and reports each call."""

import json

import onelogin
from onelogin.exceptions import ApiException
from pydantic import ValidationError

# How much of an exception's text is reported, and how much of one thing that a model finds wrong.
LONGEST, LONGEST_OF_ONE = 300, 80


class Calls:
    """The SDK with its configuration, and what of it has not been called."""

    def __init__(self, url, client_id, client_secret):
        self.configuration = onelogin.Configuration(host=url, username=client_id, password=client_secret)
        self.client = onelogin.ApiClient(self.configuration)
        # The methods that have not been called.
        self.methods = {
            f"{name}.{method}"
            for name, api in vars(onelogin).items()
            if name.endswith("Api")
            for method in vars(api)
            if f"{method}_with_http_info" in vars(api)
        }

    def token(self):
        """Gets the token that all further calls send."""
        request = onelogin.GenerateTokenRequest(grant_type="client_credentials")
        answer = self.call(
            "auth tokens.generate",
            onelogin.OAuth2Api(self.client).generate_token,
            generate_token_request=request,
            gives={"token_type": "bearer", "expires_in": 36000},
        )
        # An argument of the constructor would do, but is thrown away there.
        self.configuration.access_token = answer["access_token"]

    def play(self, scenario):
        """Plays calls that build on each other. What one needs of another may be missing, which ends them."""
        try:
            scenario(self)
        except Exception as error:
            report({"ended": f"{scenario.__module__}.{scenario.__name__}", "trouble": said(error)})

    def call(self, operation, method, *arguments, gives=None, refused=None, **named):
        """Calls a method that is to give this answer, or to be refused with this status.

        Returns the answer as it came, so that what builds on it can go on where the SDK cannot read it.
        """
        self.client.last_response = None
        line = {"operation": operation, "method": f"{type(method.__self__).__name__}.{method.__name__}"}
        self.methods.discard(line["method"])
        raw = None
        try:
            answer = method(*arguments, **named)
            trouble = f"no refusal with {refused}" if refused else missed(gives, answer)
        except ApiException as error:
            line["request"] = (error.headers or {}).get("X-Request-Id")
            trouble = None if error.status == refused else f"{type(error).__name__} {error.status}: {error.body}"
        except Exception as error:
            trouble = said(error)
        response = self.client.last_response
        if response is not None:
            line["request"] = response.getheader("X-Request-Id")
            raw = parsed(response.data)
        report(line | ({"trouble": " ".join(trouble.split())[:LONGEST]} if trouble else {}))
        return raw


class Some(list):
    """Items that a list has to hold, among others."""


class Without(list):
    """Items that a list must not hold."""


def missed(expected, answer, place="answer"):
    """What an answer of the SDK has otherwise than expected. Members that are not named do not count."""
    if isinstance(expected, dict):
        if answer is None:
            return f"{place} is None, not {expected!r}"
        found = [missed(value, member(answer, name), f"{place}.{name}") for name, value in expected.items()]
        return next(filter(None, found), None)
    if isinstance(expected, list):
        if not isinstance(answer, list):
            return f"{place} is {answer!r}, no list"
        if isinstance(expected, (Some, Without)):
            wanted = isinstance(expected, Some)
            odd = [item for item in expected if any(not missed(item, one) for one in answer) != wanted]
            return f"{place} {'lacks' if wanted else 'holds'} {odd!r}" if odd else None
        if len(answer) != len(expected):
            return f"{place} has {len(answer)} items, not {len(expected)}"
        found = [
            missed(item, one, f"{place}[{at}]") for at, (item, one) in enumerate(zip(expected, answer, strict=True))
        ]
        return next(filter(None, found), None)
    if isinstance(expected, type):
        return None if isinstance(answer, expected) else f"{place} is {answer!r}, no {expected.__name__}"
    return None if answer == expected else f"{place} is {answer!r}, not {expected!r}"


def member(answer, name):
    """A member of what the SDK has read, whether it has a model for it or not."""
    return answer.get(name) if isinstance(answer, dict) else getattr(answer, name, None)


def parsed(data):
    """JSON, if it is."""
    try:
        return json.loads(data)
    except (TypeError, ValueError):
        return None


def said(error):
    """An exception in one line. A model of the SDK says first what of it is wrong."""
    if isinstance(error, ValidationError):
        wrong = [
            ".".join([error.title, *map(str, one["loc"])]) + f": {one['msg'][:LONGEST_OF_ONE]}"
            for one in error.errors()
        ]
        return f"ValidationError: {'; '.join(wrong)}"
    return f"{type(error).__name__}: {error}"


def report(line):
    print(json.dumps(line), flush=True)
