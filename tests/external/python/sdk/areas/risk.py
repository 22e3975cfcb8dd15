"""Risk: scores, events and rules."""

from onelogin import (
    GetRiskScoreRequest,
    RiskRule,
    RiskUser,
    TrackRiskEventRequest,
    UpdateRiskRuleRequest,
    VigilanceAIApi,
)

RULE = {"id": "132456789", "type": "blacklist", "target": "location.ip"}
LOGIN = {"ip": "198.51.100.7", "user_agent": "Mozilla/5.0", "user": RiskUser(id="ada", name="Ada")}


def scores(calls):
    api = VigilanceAIApi(calls.client)
    calls.call(
        "v2 risk.verify", api.get_risk_score, GetRiskScoreRequest(**LOGIN), gives={"score": float, "triggers": list}
    )
    calls.call("v2 risk.track_event", api.track_risk_event, TrackRiskEventRequest(verb="log-in", **LOGIN))
    calls.call(
        "v2 risk.get_scores", api.get_risk_scores, gives={"scores": {"minimal": 50, "very_high": 9}, "total": 271}
    )


def rules(calls):
    api = VigilanceAIApi(calls.client)
    calls.call("v2 risk.list_rules", api.list_risk_rules, gives=[RULE])
    calls.call("v2 risk.get_rule", api.get_risk_rule, RULE["id"], gives=RULE)
    rule = RiskRule(name="Guests", type="blacklist", target="location.ip", filters=["192.0.2.1"])
    calls.call("v2 risk.create_rule", api.create_risk_rule, risk_rule=rule, gives={"type": "blacklist"})
    rule = UpdateRiskRuleRequest(id=RULE["id"])
    calls.call("v2 risk.update_rule", api.update_risk_rule, RULE["id"], update_risk_rule_request=rule, gives=RULE)
    calls.call("v2 risk.delete_rule", api.delete_risk_rule, RULE["id"])


SCENARIOS = [(["v2 risk"], scores), (["v2 risk"], rules)]
