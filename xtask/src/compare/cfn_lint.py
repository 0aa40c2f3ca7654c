# cfn-lint checks templates, so a policy becomes the property of a resource that has such policies, and only
# findings inside that property count.
import json

from cfnlint.api import lint
from cfnlint.config import ConfigMixIn
from cfnlint.runner import Runner

RULES = Runner(ConfigMixIn(regions=["us-east-1"])).rules
BUCKET = ("AWS::S3::BucketPolicy", "PolicyDocument", {"Bucket": "amzn-s3-demo-bucket"})
HOLDERS = {
    "trust": ("AWS::IAM::Role", "AssumeRolePolicyDocument", {}),
    "resource": BUCKET,
    "vpce": ("AWS::EC2::VPCEndpoint", "PolicyDocument",
             {"VpcId": "vpc-12345678", "ServiceName": "com.amazonaws.us-east-1.s3"}),
    "scp": ("AWS::Organizations::Policy", "Content",
            {"Name": "P", "Type": "SERVICE_CONTROL_POLICY"}),
    "rcp": ("AWS::Organizations::Policy", "Content",
            {"Name": "P", "Type": "RESOURCE_CONTROL_POLICY"}),
}


def judge(text, kind):
    kind_of_resource, name, others = HOLDERS.get(
        kind, ("AWS::IAM::ManagedPolicy", "PolicyDocument", {})
    )
    try:
        json.loads(text)
    except ValueError:
        # A template may be YAML, which accepts much that is not JSON.
        return ["no JSON"]
    # The text is inserted as it is, so that duplicate names are kept.
    others = "".join(f"{json.dumps(key)}: {json.dumps(value)}, " for key, value in others.items())
    properties = f"{{{others}{json.dumps(name)}: {text}}}"
    resource = f'{{"Type": "{kind_of_resource}", "Properties": {properties}}}'
    template = f'{{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {{"P": {resource}}}}}'
    matches = lint(template, rules=RULES, regions=["us-east-1"])
    return [match.rule.id for match in matches if name in match.path or match.rule.id == "E0000"]
