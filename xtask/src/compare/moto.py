# moto validates a policy as the IAM calls that it mocks do.
from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.policy_validation import (
    IAMPolicyDocumentValidator,
    IAMTrustPolicyDocumentValidator,
)


def judge(text, kind):
    trust = kind == "trust"
    validator = IAMTrustPolicyDocumentValidator if trust else IAMPolicyDocumentValidator
    try:
        validator(text).validate()
    except MalformedPolicyDocument as error:
        return [error.message]
    return []
