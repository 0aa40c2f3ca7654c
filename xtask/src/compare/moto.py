# moto judges a policy as the calls of IAM that it mocks.
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
