"""Brands, the messages they send and the server that sends them."""

from onelogin import (
    Brand,
    BrandingServiceApi,
    BrandingServiceSMTPApi,
    BrandingServiceTemplatesApi,
    EmailConfig,
    MessageTemplate,
    MessageTemplateTemplate,
    MessageTemplateTemplateOneOf,
    RequestBrand,
)

from calls import Some, Without

ACME = {"id": 9, "name": "ACME", "enabled": True}
PICTURE = {"file_size": 1, "updated_at": "2021-11-24T21:25:29.480Z", "content_type": "image/png"}


def brands(calls):
    api = BrandingServiceApi(calls.client)
    calls.call("v2 brands.list", api.list_brands, gives=Some([ACME]))
    calls.call("v2 brands.get", api.get_brand, 9, gives={"id": 9, "enabled": True})
    calls.call("v2 brands.list_apps", api.get_brand_apps, 9, gives=Some([{"name": str}]))
    brand = RequestBrand(name="ACME", enabled=True, custom_color="#123456", hide_onelogin_footer=True)
    calls.call("v2 brands.update", api.update_brand, 9, request_brand=brand, gives={"id": 9, "custom_color": "#123456"})
    calls.call("v2 brands.list", api.list_brands, gives=Some([ACME]))
    url = "https://example.com/picture.png"
    whole = Brand(
        id=1,
        enabled=True,
        custom_support_enabled=False,
        custom_color="#123456",
        custom_accent_color="#123456",
        custom_masking_color="#123456",
        custom_masking_opacity=50,
        mfa_enrollment_message="Enroll",
        enable_custom_label_for_login_screen=False,
        custom_label_text_for_login_screen="Name",
        login_instruction="Log in",
        login_instruction_title="Here",
        hide_onelogin_footer=False,
        background=PICTURE | {"urls": {"original": url, "login": url, "branding": url}},
        logo=PICTURE | {"urls": {"original": url, "login": url, "navigation": url}},
    )
    calls.call("v2 brands.create", api.create_brand, brand=whole, gives={"custom_color": "#123456"})
    calls.call("v2 brands.delete", api.delete_brand, 912)
    calls.call("v2 brands.get", api.get_brand, 912, refused=404)
    calls.call("v2 brands.list", api.list_brands, gives=Without([{"id": 912}]))


def templates(calls):
    api = BrandingServiceTemplatesApi(calls.client)
    mail = MessageTemplateTemplate(
        MessageTemplateTemplateOneOf(subject="Code", html="<p>{{otp_code}}</p>", plain="{{otp_code}}")
    )
    template = MessageTemplate(type="email_code_app_verification", locale="en", template=mail)
    read = {
        "id": 544880,
        "type": "email_code_app_verification",
        "template": {"actual_instance": {"subject": "Email MFA App Verification Code"}},
    }
    calls.call("v2 message_templates.list", api.list_message_templates, 9, gives=Some([{"id": 912}]))
    calls.call("v2 message_templates.list", api.list_message_templates, 9, locale="en", gives=Some([{"id": 912}]))
    calls.call("v2 message_templates.get", api.get_message_template_by_id, 9, 544880, gives=read)
    calls.call(
        "v2 message_templates.get_by_type_and_locale",
        api.get_template_by_locale,
        9,
        "email_code_app_verification",
        "en",
        gives=read,
    )
    calls.call(
        "v2 message_templates.get_master_by_type",
        api.get_master_by_type,
        "email_forgot_password",
        gives={"type": "email_forgot_password", "locale": "en"},
    )
    calls.call(
        "v2 message_templates.create",
        api.create_message_template,
        9,
        message_template=template,
        gives={"type": "email_code_app_verification"},
    )
    calls.call("v2 message_templates.update", api.update_message_template_by_id, 9, 544880, gives={"id": 544880})
    calls.call(
        "v2 message_templates.upsert",
        api.update_template_by_locale,
        9,
        "email_code_app_verification",
        "en",
        gives={"id": 544880},
    )
    calls.call("v2 message_templates.delete", api.delete_message_template, 9, 544880)


def mail(calls):
    api = BrandingServiceSMTPApi(calls.client)
    calls.call("v2 email_settings.get", api.get_email_settings, gives={"actual_instance": {"mode": "onelogin_email"}})
    settings = EmailConfig(
        **{
            "address": "mail.example.com",
            "from": "it@example.com",
            "domain": "example.com",
            "port": 587,
            "use_tls": True,
        }
    )
    calls.call("v2 email_settings.update", api.update_email_settings, email_config=settings, gives={"message": str})
    calls.call("v2 email_settings.reset", api.delete_email_settings, gives={"message": str})


SCENARIOS = [
    (["v2 brands"], brands),
    (["v2 message_templates"], templates),
    (["v2 email_settings"], mail),
]
