use iam_policy::{
    ResourcePolicy, RoleChain, ServicePrincipal, TrustPolicy, resource_policy, role_chain,
    service_principal, trust_policy,
};

static ALONE: ServicePrincipal = service_principal!("transfrom.amazonaws.com");
static PART: ServicePrincipal = service_principal!("capabilites.eks.amazonaws.com");

static TRUST: TrustPolicy = trust_policy![allow {
    principal: Service("redshfit.amazonaws.com"),
    action: sts::AssumeRole,
    when: StringEquals("aws:SourceAccount", "123456789012"),
}];

static QUEUE: ResourcePolicy = resource_policy![allow {
    principal: Service("pod.eks.amazonaws.com"),
    action: sqs::SendMessage,
    resource: "arn:aws:sqs:us-east-1:123456789012:queue",
    when: StringEquals("aws:SourceAccount", "123456789012"),
}];

static CHAIN: RoleChain<2> = role_chain![
    First {
        arn: "arn:aws:iam::123456789012:role/First",
        trusts: Service("ecs-task.amazonaws.com"),
    },
    Second { arn: "arn:aws:iam::123456789012:role/Second" },
];

fn main() {
    println!("{ALONE} {PART} {TRUST} {QUEUE} {CHAIN}");
}
